/** The register's pages and calls. */
package org.banjie.relatives.pages;
