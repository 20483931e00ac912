/** The administrator's page of the installation. */
package kexin.upkeep.web;
