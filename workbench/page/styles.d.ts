/** Style sheets, which the page's build puts into the page. */
declare module "*.css";
