/** Floor 1: the append-only, hash-chained record of every act. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "background", "files", "vault"})
package org.banjie.journal;
