/** Floor 3: what is paid each month on grants of assistance: rosters, bank files, what came back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "cases",
            "files",
            "jurisdiction",
            "refusal",
            "site",
            "vault",
            "words",
            "journal",
            "assistance.households :: paying",
            "kinds"
        })
package org.banjie.assistance.payments;
