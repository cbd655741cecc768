/** Floor 1: the register of cases. Knows no engine. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"time", "jurisdiction", "vault", "site", "access", "journal"})
package org.banjie.cases;
