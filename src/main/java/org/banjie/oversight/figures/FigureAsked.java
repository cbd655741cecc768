package org.banjie.oversight.figures;

import org.banjie.cases.figures.Counted;

/** Which number it is whose cases are asked for. @param kind its code, and street and office theirs; each empty for all */
record FigureAsked(Counted what, String kind, String street, String office) {

    static final FigureAsked ALL = new FigureAsked(Counted.RECEIVED, "", "", "");

    FigureAsked {
        kind = kind == null ? "" : kind.strip();
        street = street == null ? "" : street.strip();
        office = office == null ? "" : office.strip();
    }
}
