package onward.intake.customers.domain;

/// How far a file is: `lines` with the header, and what became of them.
public record ImportProgress(long lines, long kept, long refused) {
    public static final ImportProgress BEGINNING = new ImportProgress(1, 0, 0);

    public ImportProgress and(int more, int refusedOfThem) {
        return new ImportProgress(lines + more, kept + more - refusedOfThem, refused + refusedOfThem);
    }
}
