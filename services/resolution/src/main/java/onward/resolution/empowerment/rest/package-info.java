/// The door to the empowerment report.
@NullMarked
package onward.resolution.empowerment.rest;

import org.jspecify.annotations.NullMarked;
