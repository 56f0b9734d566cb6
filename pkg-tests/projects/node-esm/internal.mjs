// What the exports map does not name cannot be imported.
import "iamlet/engine.js";
