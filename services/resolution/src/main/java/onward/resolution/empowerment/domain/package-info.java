/// The figures of the empowerment report.
@NullMarked
package onward.resolution.empowerment.domain;

import org.jspecify.annotations.NullMarked;
