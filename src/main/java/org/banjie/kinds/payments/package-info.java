/** Floor 3: what is paid each month on grants of assistance: rosters, bank files, what came back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"time", "jurisdiction", "vault", "site", "access", "journal", "kinds", "kinds.households"
        })
package org.banjie.kinds.payments;
