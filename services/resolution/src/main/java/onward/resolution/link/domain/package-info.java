/// What a customer may see of the help that is on its way.
@NullMarked
package onward.resolution.link.domain;

import org.jspecify.annotations.NullMarked;
