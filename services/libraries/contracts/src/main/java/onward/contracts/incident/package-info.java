/// What intake tells about an interrupted journey: the facts of the report and how the incident moves on.
@NullMarked
package onward.contracts.incident;

import org.jspecify.annotations.NullMarked;
