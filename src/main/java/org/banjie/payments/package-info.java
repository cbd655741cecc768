/** Floor 3: what is paid each month on grants of any kind: rosters, bank files, what came back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "access",
            "background",
            "background :: items",
            "cases",
            "casework :: papers",
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
            "kinds :: own",
            "notices :: messages",
            "seconding"
        })
package org.banjie.payments;
