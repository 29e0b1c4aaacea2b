package onward.web.example;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ParcelJson(
        @NotBlank @Nullable String addressee,
        @NotNull @Positive @Nullable Integer grams,
        @Nullable List<@NotBlank String> notes) {}
