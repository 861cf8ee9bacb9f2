-- notices.count
select count(*)::int as count from (select from app.notice n where n.institution_id = $1 and n.person_id = $2 and (n.visible_from is null or n.visible_from <= now()) and n.read_at is null limit 100) found

-- notices.page
select n.id, n.kind, n.case_id as "caseId", n.subject_id as "subjectId", n.actor_name as "actorName",
  n.created_at as "createdAt", n.read_at as "readAt", d.student_name as "aboutName"
   from app.notice n left join app.case_digest d on d.institution_id = $1 and d.id = n.case_id
   where n.institution_id = $1 and n.person_id = $2 and (n.visible_from is null or n.visible_from <= now()) and (n.created_at, n.id) < ($4::timestamptz, $5::uuid) and (not $6::boolean or n.read_at is null)
   order by n.created_at desc, n.id desc limit $3
