/// Remedies as rows: what is searched for in columns, the rest as JSON.
@NullMarked
package onward.resolution.remedy.store;

import org.jspecify.annotations.NullMarked;
