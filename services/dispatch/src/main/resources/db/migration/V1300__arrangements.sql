-- How the legs of a plan go together is part of every leg now; those that exist stand alone.
update jobs set leg = leg || '{"arrangement": {"links": [], "notes": []}}' where not leg ? 'arrangement';
