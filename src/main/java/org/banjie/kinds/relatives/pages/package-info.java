/** The register's pages and calls. */
package org.banjie.kinds.relatives.pages;
