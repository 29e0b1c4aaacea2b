/// The demo brand's customers and its fleet in the western Alps.
@NullMarked
package onward.local.demodata;

import org.jspecify.annotations.NullMarked;
