package onward.resolution.loyalty.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onward.resolution.figures.Column;
import onward.resolution.figures.ShareJson;
import onward.resolution.figures.Table;
import org.jspecify.annotations.Nullable;

/// The loyalty report as a table: one line for each cohort, horizon and currency.
final class LoyaltyTable {
    private static final Table<LoyaltyLine> TABLE = Table.of(columns());

    private LoyaltyTable() {}

    static String csv(LoyaltyJson report) {
        return TABLE.csv(report.items().stream()
                .flatMap(cohort -> cohort.outcomes().stream().flatMap(outcome -> lines(cohort, outcome).stream()))
                .toList());
    }

    private static List<LoyaltyLine> lines(CohortJson cohort, OutcomeJson outcome) {
        return outcome.money().isEmpty()
                ? List.of(new LoyaltyLine(cohort, outcome, null))
                : outcome.money().stream()
                        .map(money -> new LoyaltyLine(cohort, outcome, money))
                        .toList();
    }

    private static List<Column<LoyaltyLine>> columns() {
        var columns = new ArrayList<Column<LoyaltyLine>>();
        columns.add(new Column<>("cohort", line -> line.cohort().cohort()));
        columns.add(new Column<>("assisted", line -> line.cohort().assisted()));
        columns.add(new Column<>("months", line -> line.outcome().months()));
        columns.add(new Column<>("customers", line -> line.outcome().customers()));
        columns.add(new Column<>("small", line -> line.outcome().small()));
        share(columns, "retained", OutcomeJson::retained);
        share(columns, "serviced", OutcomeJson::serviced);
        share(columns, "repurchased", OutcomeJson::repurchased);
        share(columns, "referred", OutcomeJson::referred);
        money(columns, "currency", BalanceJson::currency);
        money(columns, "cost", BalanceJson::cost);
        money(columns, "returned", BalanceJson::returned);
        money(columns, "netPerCustomer", BalanceJson::netPerCustomer);
        money(columns, "netMargin", BalanceJson::netMargin);
        return columns;
    }

    private static void share(List<Column<LoyaltyLine>> columns, String name, Function<OutcomeJson, ShareJson> share) {
        columns.add(new Column<>(name, line -> share.apply(line.outcome()).rate()));
        columns.add(
                new Column<>(name + "Low", line -> share.apply(line.outcome()).low()));
        columns.add(
                new Column<>(name + "High", line -> share.apply(line.outcome()).high()));
    }

    private static void money(
            List<Column<LoyaltyLine>> columns, String name, Function<BalanceJson, @Nullable String> value) {
        columns.add(new Column<>(name, line -> {
            var money = line.money();
            return money == null ? null : value.apply(money);
        }));
    }
}
