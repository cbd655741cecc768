/** Floor 1: the append-only, hash-chained record of every act. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"background", "time", "jurisdiction", "vault", "site", "access"})
package org.banjie.journal;
