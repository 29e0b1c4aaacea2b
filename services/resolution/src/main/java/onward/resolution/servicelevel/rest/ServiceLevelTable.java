package onward.resolution.servicelevel.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.contracts.dispatch.PromiseKind;
import onward.resolution.figures.Column;
import onward.resolution.figures.ShareJson;
import onward.resolution.figures.Table;

/// The service level as a table: one line for each group, after one for all of them.
final class ServiceLevelTable {
    private static final Table<GroupJson> TABLE = Table.of(columns());

    private ServiceLevelTable() {}

    static String csv(ServiceLevelJson report) {
        return TABLE.csv(Stream.concat(Stream.of(report.total()), report.items().stream())
                .toList());
    }

    private static List<Column<GroupJson>> columns() {
        var columns = new ArrayList<Column<GroupJson>>();
        columns.add(new Column<>("group", GroupJson::group));
        span(columns, "responseTime", GroupJson::responseTime);
        span(columns, "timeToMobility", GroupJson::timeToMobility);
        span(columns, "etaError", GroupJson::etaError);
        span(columns, "silence", GroupJson::silence);
        share(columns, "promisesKept", GroupJson::promisesKept);
        share(columns, "acceptance", GroupJson::acceptance);
        share(columns, "completion", GroupJson::completion);
        share(columns, "reassignment", GroupJson::reassignment);
        share(columns, "fixedAtRoadside", GroupJson::fixedAtRoadside);
        share(columns, "contractor", GroupJson::contractor);
        for (var kind : PromiseKind.values()) {
            promises(columns, kind);
        }
        return columns;
    }

    private static void span(List<Column<GroupJson>> columns, String name, Function<GroupJson, SpanJson> span) {
        columns.add(new Column<>(name + "Count", group -> span.apply(group).count()));
        columns.add(new Column<>(name + "P50Seconds", group -> span.apply(group).p50Seconds()));
        columns.add(new Column<>(name + "P90Seconds", group -> span.apply(group).p90Seconds()));
        columns.add(new Column<>(name + "P95Seconds", group -> span.apply(group).p95Seconds()));
    }

    private static void share(List<Column<GroupJson>> columns, String name, Function<GroupJson, ShareJson> share) {
        columns.add(new Column<>(name, group -> share.apply(group).rate()));
        columns.add(new Column<>(name + "Low", group -> share.apply(group).low()));
        columns.add(new Column<>(name + "High", group -> share.apply(group).high()));
        columns.add(new Column<>(name + "Of", group -> share.apply(group).of()));
    }

    private static void promises(List<Column<GroupJson>> columns, PromiseKind kind) {
        columns.add(new Column<>(kind + "_MADE", group -> of(group, kind).made()));
        columns.add(new Column<>(kind + "_RENEWED", group -> of(group, kind).renewed()));
        columns.add(new Column<>(kind + "_KEPT", group -> of(group, kind).kept()));
        columns.add(new Column<>(kind + "_BROKEN", group -> of(group, kind).broken()));
        columns.add(new Column<>(kind + "_CALLED_OFF", group -> of(group, kind).calledOff()));
    }

    private static PromisesJson of(GroupJson group, PromiseKind kind) {
        return group.promises().stream()
                .filter(promises -> promises.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
