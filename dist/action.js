import("./action.mjs");
