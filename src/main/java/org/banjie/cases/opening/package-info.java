/** Where a case begins: its number, its tracking code, its first row. */
@org.springframework.modulith.NamedInterface("opening")
package org.banjie.cases.opening;
