package onward.intake.customers.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Propulsion;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.Brands;
import onward.intake.facts.domain.PhoneNumbers;
import onward.intake.facts.domain.Plate;
import onward.intake.facts.domain.Vin;
import org.jspecify.annotations.Nullable;

/// How a line of an import is read: a vehicle with its cover, and perhaps its owner.
public record VehicleLines(Brands brands, PhoneNumbers phones, Predicate<String> seesBrand) {
    private static final String VIN = "vin";
    private static final String BRAND = "brand";
    private static final String CUSTOMER = "customer";

    /// The columns that a file must have.
    public static final List<String> REQUIRED = List.of(VIN, BRAND);

    /// The columns that it may have besides.
    public static final List<String> OPTIONAL = List.of(
            "plate",
            "plateCountry",
            "model",
            "propulsion",
            CUSTOMER,
            OwnerCells.NAME,
            OwnerCells.PHONE,
            OwnerCells.LANGUAGE,
            CoverCells.SCOPE,
            "coverFrom",
            "coverUntil",
            "coverKind",
            "claimsPerYear",
            "towKilometres",
            "onwardTravel");

    /// What the line comes to. Long because each column has its line.
    public VehicleLine read(long number, Map<String, String> line) {
        var cells = new Cells(line);
        var brand = brand(cells);
        var vin = vin(cells);
        var customer =
                cells.read(CUSTOMER, CustomerId::parse, "1 to 64 letters, digits, dots or hyphens are expected.");
        var owner = OwnerCells.read(cells, brand, customer, phones);
        var cover = CoverCells.read(cells);
        var country = Plate.country(cells.text("plateCountry"));
        var plate = Plate.of(cells.text("plate"), country);
        var model = cells.text("model");
        var propulsion = cells.oneOf(Propulsion.class, "propulsion");
        return brand == null || vin == null || !cells.reasons().isEmpty()
                ? new VehicleLine.Unsound(number, cells.reasons())
                : new VehicleLine.Sound(
                        number,
                        new KnownVehicle(
                                vin,
                                brand.name(),
                                customer,
                                plate == null ? null : plate.written(),
                                country,
                                model,
                                propulsion,
                                cover),
                        owner);
    }

    private @Nullable Brand brand(Cells cells) {
        var told = cells.text(BRAND);
        var brand = told == null ? null : brands.named(told).orElse(null);
        if (brand == null || !seesBrand.test(brand.name())) {
            cells.refuse(
                    BRAND,
                    "A brand that you work for is expected, of %s.".formatted(String.join(", ", brands.names())));
            return null;
        }
        return brand;
    }

    private static @Nullable String vin(Cells cells) {
        var vin = cells.capitals(VIN);
        if (vin == null || !Vin.hasForm(vin)) {
            cells.refuse(VIN, "A VIN has 17 letters and digits, without I, O and Q.");
            return null;
        }
        return vin;
    }
}
