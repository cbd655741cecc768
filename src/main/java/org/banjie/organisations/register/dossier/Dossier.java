package org.banjie.organisations.register.dossier;

import java.time.Instant;
import java.util.List;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.DossierPart;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;

/**
 * The file of an organisation, as somebody may read it.
 *
 * @param certificate the one in force; null for none
 * @param officers those of now and those before
 * @param open cases about it that are not closed
 * @param closed the others; both the newest first
 * @param sections what other rooms know; those without a line are left out
 */
record Dossier(
        Organisation organisation,
        Certificates.Certificate certificate,
        List<Officers.Post> officers,
        List<Row> open,
        List<Row> closed,
        List<Section> sections) {

    /** A case of it. */
    record Row(String caseNo, String matter, String status, Instant handedInAt) {}

    /** @param title message key */
    record Section(String title, List<DossierPart.Line> lines) {}
}
