/** Floor 2: the only door to the process engine. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"time", "jurisdiction", "vault", "site", "sets", "access", "journal"})
package org.banjie.flow;
