/** Partner systems and their keys. */
@org.springframework.modulith.NamedInterface("partners")
package org.banjie.access.partners;
