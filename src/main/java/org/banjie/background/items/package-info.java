/** Work that is done item by item, so that a bad one keeps no other from its turn. */
@org.springframework.modulith.NamedInterface("items")
package org.banjie.background.items;
