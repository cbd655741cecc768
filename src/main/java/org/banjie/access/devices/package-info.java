/** Where somebody comes from, and whether the account was let in from there before. */
package org.banjie.access.devices;
