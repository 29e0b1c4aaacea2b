package onward.dispatch.area.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import onward.dispatch.area.domain.Area;
import onward.dispatch.area.domain.AreaId;
import onward.dispatch.area.domain.Outline;
import onward.web.Problem;
import onward.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told to register a control area.
///
/// ```
/// {"name":"Western Alps",
///  "outline":{"type":"Polygon","coordinates":[[[5.5,45.0],[7.2,45.0],[7.2,46.4],[5.5,46.4],[5.5,45.0]]]}}
/// ```
@Schema(examples = """
    {"name":"Western Alps",
     "outline":{"type":"Polygon","coordinates":[[[5.5,45.0],[7.2,45.0],[7.2,46.4],[5.5,46.4],[5.5,45.0]]]}}\
    """)
record AreaRegistrationJson(
        @NotBlank @Size(max = 200) String name,
        @Valid @Nullable OutlineJson outline) {
    Area area(AreaId id) {
        return new Area(id, name, outline == null ? null : read(outline));
    }

    private static Outline read(OutlineJson outline) {
        try {
            return outline.outline();
        } catch (IllegalArgumentException unfit) {
            throw Problem.of(ProblemType.INVALID, "This is no outline.")
                    .error("/outline/coordinates/0", String.valueOf(unfit.getMessage()))
                    .exception();
        }
    }
}
