-- Documents are never searched by what is in them. A busy table is counted again and again, and to compare documents for
-- that took a tenth of a whole machine that was taking reports.
alter table incidents
    alter column facts set statistics 0,
    alter column triage set statistics 0,
    alter column cover set statistics 0,
    alter column standing set statistics 0,
    alter column warnings set statistics 0,
    alter column possible_duplicates set statistics 0;
alter table timeline alter column text set statistics 0, alter column data set statistics 0;
alter table pictures alter column content set statistics 0;
