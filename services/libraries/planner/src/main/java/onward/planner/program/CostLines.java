package onward.planner.program;

import onward.planner.explain.Account;
import onward.planner.explain.Cost;

/// What a plan costs by part, and how far it can be from the best one.
record CostLines(Lines lines) {
    void add(Account account) {
        double total = account.cost().total();
        double bound = Figures.orNaN(account.plan().lowerBound());
        lines.add("cost         %s", total);
        addParts(account.cost());
        lines.add("bound        %s", Double.isNaN(bound) ? "–" : bound);
        lines.add("gap          %s", Figures.gap(total, bound));
    }

    private void addParts(Cost cost) {
        add("drive", cost.drive());
        add("service", cost.service());
        add("overtime", cost.overtime());
        add("lateness", cost.lateness());
        add("contracted", cost.contracted());
        add("change", cost.change());
    }

    private void add(String name, double value) {
        lines.add("  %-10s %s", name, Figures.money(value));
    }

    static String sum(Cost cost) {
        return "%.2f = %.2f + %.2f + %.2f + %.2f + %.2f"
                .formatted(cost.total(), cost.drive(), cost.service(), cost.overtime(), cost.lateness(), cost.change());
    }
}
