package org.banjie.funeral.arrangement.quote;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quotes of the cases; a new one takes the place of the last, which is kept. */
@Repository
public class Quotes {

    private final JdbcClient db;
    private final Clock clock;

    Quotes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Quote quote, List<QuoteLine> lines) {
        db.sql(
                        """
                insert into funeral_quote (case_no, no, total, relief, payable, basis, on_day)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        quote.caseNo(),
                        quote.no(),
                        quote.total(),
                        quote.relief(),
                        quote.payable(),
                        quote.basis(),
                        quote.onDay())
                .update();
        lines.forEach(line -> db.sql(
                        "insert into funeral_quote_item (case_no, no, item, quantity, price) values (?, ?, ?, ?, ?)")
                .params(quote.caseNo(), quote.no(), line.item(), line.quantity(), line.price())
                .update());
    }

    /** The newest. */
    public Optional<Quote> of(String caseNo) {
        return db.sql(
                        """
                select case_no, no, total, relief, payable, basis, on_day, confirmed_at
                from funeral_quote where case_no = ? order by no desc limit 1
                """)
                .param(caseNo)
                .query(Quote.class)
                .optional();
    }

    public List<QuoteLine> lines(Quote quote) {
        return db.sql(
                        """
                select q.item, i.name_zh, i.name_en, i.unit_zh, i.pricing, q.quantity, q.price
                from funeral_quote_item q join funeral_item i on i.code = q.item
                where q.case_no = ? and q.no = ? order by i.position
                """)
                .params(quote.caseNo(), quote.no())
                .query(QuoteLine.class)
                .list();
    }

    void confirm(String caseNo) {
        db.sql(
                        """
                update funeral_quote set confirmed_at = :at
                where case_no = :no and no = (select max(no) from funeral_quote where case_no = :no)
                """)
                .param("no", caseNo)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether the newest quote is confirmed. */
    public boolean confirmed(String caseNo) {
        return of(caseNo).filter(quote -> quote.confirmedAt() != null).isPresent();
    }

    Quote next(String caseNo, BigDecimal total, BigDecimal relief, String basis) {
        var no = of(caseNo).map(Quote::no).orElse(0) + 1;
        var payable = relief == null ? total : total.subtract(relief);
        return new Quote(caseNo, no, total, relief, payable, basis, LocalDate.now(clock), null);
    }
}
