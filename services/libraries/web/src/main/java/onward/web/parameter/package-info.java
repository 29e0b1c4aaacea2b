/// How values in paths and queries are read.
@NullMarked
package onward.web.parameter;

import org.jspecify.annotations.NullMarked;
