/// What resolution tells: care cases, from opening to settlement, and remedies.
@NullMarked
package onward.contracts.resolution;

import org.jspecify.annotations.NullMarked;
