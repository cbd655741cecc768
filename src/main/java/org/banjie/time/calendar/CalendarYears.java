package org.banjie.time.calendar;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banjie.refusal.Invalid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The years of the working calendar: those that came with the program, and those an administrator loaded or mended. */
@Repository
public class CalendarYears {

    private static final Logger log = LoggerFactory.getLogger(CalendarYears.class);

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final UnloadedYear unloaded;
    private final CalendarMemory memory;

    CalendarYears(
            JdbcClient db,
            TransactionOperations transaction,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${banjie.calendar.unloaded-year:WARN}") UnloadedYear unloaded,
            CalendarMemory memory) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
        this.unloaded = unloaded;
        this.memory = memory;
    }

    /** Loads the years that came with the program and are not there yet; a year somebody mended stays as it is. */
    @PostConstruct
    void loadShipped() {
        transaction.executeWithoutResult(status -> {
            CalendarLock.change(db);
            CalendarFiles.shipped().stream()
                    .filter(year -> published(year.year()).isEmpty())
                    .forEach(year -> store(year, ""));
        });
    }

    /** The year to reckon with: as published, or provisional. @throws CalendarNotLoaded where neither may be */
    public CalendarYear get(int year) {
        var known = memory.years();
        var there = known.get(year);
        if (there != null) return there;
        var read = find(year);
        var sooner = known.putIfAbsent(year, read);
        return sooner != null ? sooner : read;
    }

    /** Nobody changes the calendar between here and the end of the transaction, which sees it as it is. */
    public void hold() {
        CalendarLock.reckon(db);
        memory.lookAgain();
    }

    /** The year as its notice has it, if it has been loaded. */
    public Optional<CalendarYear> published(int year) {
        return db.sql("select source from calendar_year where year = :year")
                .param("year", year)
                .query(String.class)
                .optional()
                .map(source -> CalendarYear.of(year, source, days(year)));
    }

    /** As {@link #published}, and nobody else changes the calendar until the transaction ends. */
    @Transactional
    public Optional<CalendarYear> hold(int year) {
        CalendarLock.change(db);
        return published(year);
    }

    /** The years that have been loaded, oldest first. */
    public List<Integer> loaded() {
        return db.sql("select year from calendar_year order by year")
                .query(Integer.class)
                .list();
    }

    /**
     * The year as a notice would make it, without any change.
     *
     * @param source the notice it comes from
     * @throws Invalid with every error at once
     */
    public CalendarYear proposed(int year, String source, List<CalendarDay> days) {
        var errors = CalendarCheck.errors(year, source, days, statutory(year));
        if (!errors.isEmpty()) throw new Invalid("time.calendar.invalid", errors);
        return CalendarYear.of(year, source.strip(), days);
    }

    /**
     * A loaded year with one day as a holiday or a working day of that name, without any change; an empty kind gives the
     * day back to the week.
     *
     * @throws Invalid as above
     */
    public CalendarYear proposed(LocalDate date, Optional<CalendarDay.Kind> kind, String name) {
        var year = published(date.getYear()).orElseThrow(() -> new CalendarNotLoaded(date.getYear()));
        var others = year.days().stream().filter(day -> !day.date().equals(date));
        var changed = kind.map(k -> new CalendarDay(date, k, name)).stream();
        return proposed(
                year.year(), year.source(), Stream.concat(others, changed).toList());
    }

    /** What that work finds when it reckons with this year in the place of what is there; nobody else sees it. */
    public <T> T supposing(CalendarYear year, Supplier<T> work) {
        return memory.supposing(year, work);
    }

    /**
     * Loads a year, or puts another in its place; open limits that it touches are reckoned anew in the same transaction.
     *
     * @param by uid of the administrator
     * @throws Invalid with every error at once
     */
    @Transactional
    public void load(int year, String source, List<CalendarDay> days, String by) {
        put(proposed(year, source, days), by);
    }

    /** Makes one day of a loaded year a holiday or a working day of that name; an empty kind gives it back to the week. */
    @Transactional
    public void change(LocalDate date, Optional<CalendarDay.Kind> kind, String name, String by) {
        put(proposed(date, kind, name), by);
    }

    private void put(CalendarYear year, String by) {
        CalendarLock.change(db);
        store(year, by);
        events.publishEvent(new CalendarChanged(year.year()));
    }

    private CalendarYear find(int year) {
        return published(year).or(() -> provisional(year)).orElseThrow(() -> new CalendarNotLoaded(year));
    }

    /** For a year still to come, and for one in between that nobody has loaded: a case must go on meanwhile. */
    private Optional<CalendarYear> provisional(int year) {
        var statutory = statutory(year);
        if (unloaded == UnloadedYear.BLOCK || statutory.isEmpty()) return Optional.empty();
        log.warn(
                "The holidays of {} are not loaded: dates in that year are provisional until an administrator "
                        + "loads its notice",
                year);
        return Optional.of(CalendarYear.provisional(year, statutory));
    }

    private List<CalendarDay> statutory(int year) {
        return db.sql(
                        """
                select day as date, 'HOLIDAY' as kind, name from statutory_day
                where extract(year from day) = :year order by day
                """)
                .param("year", year)
                .query(CalendarDay.class)
                .list();
    }

    private List<CalendarDay> days(int year) {
        return db.sql("select day as date, kind, name from calendar_day where year = :year order by day")
                .param("year", year)
                .query(CalendarDay.class)
                .list();
    }

    private void store(CalendarYear year, String by) {
        db.sql(
                        """
                insert into calendar_year (year, source, changed_by, changed_at) values (:year, :source, :by, :at)
                on conflict (year) do update set source = :source, changed_by = :by, changed_at = :at
                """)
                .param("year", year.year())
                .param("source", year.source())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
        db.sql("delete from calendar_day where year = :year")
                .param("year", year.year())
                .update();
        year.days().forEach(this::store);
        memory.changed(year);
    }

    private void store(CalendarDay day) {
        db.sql("insert into calendar_day (day, year, kind, name) values (:day, :year, :kind, :name)")
                .param("day", day.date())
                .param("year", day.date().getYear())
                .param("kind", day.kind().name())
                .param("name", day.name())
                .update();
    }
}
