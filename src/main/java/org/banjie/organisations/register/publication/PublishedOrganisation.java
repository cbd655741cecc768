package org.banjie.organisations.register.publication;

import java.util.List;
import org.banjie.organisations.register.Certificates;
import org.banjie.organisations.register.Changes;
import org.banjie.organisations.register.Officers;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.PublicCredit;

/**
 * What is public of an organisation (行政许可法第四十条): items of registration, names in office, certificate, history.
 *
 * @param certificate the newest; null where there is none
 * @param credit lists it is on now, and audits
 */
record PublishedOrganisation(
        Organisation organisation,
        List<String> founders,
        List<Officers.Post> officers,
        Certificates.Certificate certificate,
        List<Changes.Change> changes,
        List<PublicCredit.Line> credit) {}
