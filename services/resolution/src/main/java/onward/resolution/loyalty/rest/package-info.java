/// Where touchpoints come in and the loyalty report goes out.
@NullMarked
package onward.resolution.loyalty.rest;

import org.jspecify.annotations.NullMarked;
