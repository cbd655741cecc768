/** Where somebody comes from, and whether the account was let in from there before. */
@org.springframework.modulith.NamedInterface("devices")
package org.banjie.access.devices;
