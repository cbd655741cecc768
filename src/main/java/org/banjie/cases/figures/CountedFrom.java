package org.banjie.cases.figures;

/** Where what is counted stands, and by which moment, street and office. */
enum CountedFrom {
    CAME("cases c", "c.handed_in_at", "c.street", "c.intake_unit"),
    SENT_BACK("case_sent_back s join cases c on c.case_no = s.case_no", "s.at", "s.street", "s.office"),
    /** Decision and limits are looked up by their keys, one case after another: never is all there is of them read for some. */
    OVER(
            """
            cases c
            left join lateral (select amount, office from case_decision d where d.case_no = c.case_no offset 0) d on true
            cross join lateral (select %s as late offset 0) limits"""
                    .formatted(Counted.Of.LATE),
            "c.closed_at",
            "c.street",
            "coalesce(nullif(d.office, ''), c.intake_unit)");

    /** Streets have nine digits, a village's begin with its street's, the bureau has six. */
    private static final String STREET_OF = "left(%s, 9)";

    final String rows;
    final String moment;
    final String street;
    final String office;

    CountedFrom(String rows, String moment, String street, String office) {
        this.rows = rows;
        this.moment = moment;
        this.street = street;
        this.office = STREET_OF.formatted(office);
    }

    /** Of the streets and months asked for, and not kept from the reader. */
    String asked() {
        return """
                %2$s = any(:streets::text[]) and %1$s >= :from and %1$s < :to
                and c.kind = any(:kinds::text[]) and c.case_no <> all(:barred::text[])
                """
                .formatted(moment, street);
    }
}
