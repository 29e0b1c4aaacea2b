/// What resolution tells about an incident: its care case, from opening to settlement.
@NullMarked
package onward.contracts.resolution;

import org.jspecify.annotations.NullMarked;
