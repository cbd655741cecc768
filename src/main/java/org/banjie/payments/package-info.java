/** Floor 3: what is paid each month on grants of any kind: rosters, bank files, what came back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "cases",
            "files",
            "jurisdiction",
            "refusal",
            "site",
            "time :: limits",
            "vault",
            "words",
            "journal",
            "grants :: paying",
            "kinds",
            "kinds :: own"
        })
package org.banjie.payments;
