/// Care cases as rows: what is searched for in columns, the file itself as JSON.
@NullMarked
package onward.resolution.casefile.store;

import org.jspecify.annotations.NullMarked;
