-- When a responder came to the scene: as an agent has corrected it last, else as it was told first.
create function came_on_scene(job uuid) returns timestamptz
    language sql stable
    return (select m.at
              from job_moments m
             where m.job_id = job and m.state = 'ON_SCENE'
             order by m.kind = 'CORRECTED' desc, case when m.kind = 'CORRECTED' then -m.number else m.number end
             limit 1);
