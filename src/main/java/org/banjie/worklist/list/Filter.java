package org.banjie.worklist.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.banjie.time.Light;
import org.banjie.words.Beginning;

/** What narrows a list down, as conditions on a row {@code i} and their parameters. */
class Filter {

    private static final Map<Light, String> LIGHTS = Map.of(
            Light.RED, "i.ends_at <= :now",
            Light.YELLOW,
                    "i.ends_at > :now and i.ends_at <= :near and (i.amber_at <= :now or (i.amber_at is null and i.amber_on <= :today))",
            Light.GREEN,
                    "i.ends_at > :now and i.ends_at < 'infinity' and (i.amber_at > :now or (i.amber_at is null and i.amber_on > :today))");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Filter kind(String kind) {
        return kind == null ? this : add("i.kind = :kind", "kind", kind);
    }

    Filter step(String step) {
        return step == null ? this : add("i.step = :step", "step", step);
    }

    /** @param areas every unit whose steps are meant; empty for all */
    Filter areas(Collection<String> areas) {
        return areas.isEmpty() ? this : add("i.area = any(:areas)", "areas", areas.toArray(String[]::new));
    }

    /** The same where each area is a {@code place} of its own, so that an index is walked for each. */
    Filter places(Collection<String> areas) {
        return areas.isEmpty() ? this : add("i.area = place", "areas", areas.toArray(String[]::new));
    }

    /** What a strand is crossed with: each place that is asked for. */
    String crossed() {
        return parameters.containsKey("areas") ? "cross join unnest(:areas) place" : "";
    }

    Filter holder(String holder) {
        if (holder == null) return this;
        if (holder.equals(Criteria.NOBODY)) return add("i.assignee is null");
        return add("i.assignee = :holder", "holder", holder);
    }

    /** Those whose moment in that column lies in those days. */
    Filter within(String column, Days days, ZoneId zone) {
        if (days.from() != null) add("i." + column + " >= :first", "first", start(days.from(), zone));
        if (days.to() != null) add("i." + column + " < :last", "last", end(days.to(), zone));
        return this;
    }

    /** A step is due with the end of its last day; one in hours at its moment. */
    Filter due(Days days, ZoneId zone) {
        if (days.from() != null) add("i.ends_at > :dueFrom", "dueFrom", start(days.from(), zone));
        if (days.to() != null) add("i.ends_at <= :dueTo", "dueTo", end(days.to(), zone));
        return this;
    }

    Filter unread(boolean unread) {
        return unread
                ? add("not exists (select from work_seen seen where seen.uid = :uid and seen.task_id = i.task_id)")
                : this;
    }

    /** @param near no step that is near is due after this moment, asked for with a lamp; without it the search for them would go on to the end */
    Filter light(Light light, ZonedDateTime now, Supplier<ZonedDateTime> near) {
        if (light == null) return this;
        parameters.put("near", near.get().toOffsetDateTime());
        parameters.put("now", now.toOffsetDateTime());
        return add(LIGHTS.get(light), "today", now.toLocalDate());
    }

    /** A case's number from its beginning on. */
    Filter numbered(String beginning) {
        return add("i.case_no like :q", "q", Beginning.of(beginning));
    }

    /** Whatever another room says of the case. */
    Filter that(String condition, Map<String, Object> asked) {
        parameters.putAll(asked);
        return add(condition);
    }

    Filter onlyCases(List<String> cases) {
        return add("i.case_no = any(:cases)", "cases", cases.toArray(String[]::new));
    }

    Filter withoutCases(Collection<String> cases) {
        return cases.isEmpty() ? this : add("i.case_no <> all(:hidden)", "hidden", cases.toArray(String[]::new));
    }

    Filter after(Sort sort, Cursor cursor) {
        if (cursor == null) return this;
        parameters.put("afterTask", cursor.taskId());
        return add(
                "(i.%s, i.task_id) > (:after::%s, :afterTask)".formatted(sort.column(), sort.type()),
                "after",
                cursor.value());
    }

    /** Nothing behind that place; as long as the whole list where there is none. */
    Filter upTo(Sort sort, Cursor last) {
        if (last == null) return this;
        parameters.put("lastTask", last.taskId());
        return add(
                "(i.%s, i.task_id) <= (:reach::%s, :lastTask)".formatted(sort.column(), sort.type()),
                "reach",
                last.value());
    }

    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private Filter add(String condition) {
        conditions.add(condition);
        return this;
    }

    private Filter add(String condition, String name, Object value) {
        parameters.put(name, value);
        return add(condition);
    }

    private static Object start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static Object end(LocalDate day, ZoneId zone) {
        return start(day.plusDays(1), zone);
    }
}
