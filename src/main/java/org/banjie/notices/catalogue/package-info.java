/** What papers there are, who issues them, on what law they rest: data, effective-dated, not code. */
@org.springframework.modulith.NamedInterface("catalogue")
package org.banjie.notices.catalogue;
