/* import-words.c: what each kind of file may hold, and the names that people and their programs give the columns: folded (import-map.c), the best known
 * first, in the languages of the programs that shops come from. The fields stand in the order of the enums in import-private.h. */
#include "import-private.h"

#define NUMBER_WORDS \
  "invoicenumber invoiceno invoicenr invoicenum invno invoice invoiceid docnumber documentnumber documentno docno receiptno receiptnumber orderno " \
  "ordernumber transactionnumber number no num rechnungsnummer rechnungsnr rechnung belegnummer belegnr beleg numerofacture nofacture numfacture " \
  "numerodefacture facture numerofactura nfactura numerodefactura factura numerofattura nfattura fattura factuurnummer factuurnr factuur " \
  "fakturanummer fakturanr faktura numerfaktury nrfaktury numerodafatura fatura"
#define CUSTOMER_WORDS \
  "customer customerid customerno customernumber customernr custno custid customercode client clientid clientno clientcode account accountno " \
  "accountnumber billto debtor kunde kundennummer kundennr kdnr kundenid debitor noclient numeroclient codeclient idclient cliente codigocliente " \
  "codicecliente idcliente klant klantnummer klantnr kund kundnummer klient"
#define CUSTOMER_NAME_WORDS \
  "customername customerfullname clientname companyname company contactname kundenname nomclient nomduclient raisonsociale nombrecliente nomecliente " \
  "ragionesociale klantnaam kundnamn nazwaklienta name"
#define DATE_WORDS \
  "invoicedate date docdate documentdate issuedate issuedon issued txndate transactiondate orderdate billdate createddate rechnungsdatum belegdatum " \
  "datum datefacture datedefacture datefacturation fechafactura fecha datafattura data factuurdatum fakturadatum datawystawienia dataemissao"
#define DUE_WORDS \
  "duedate due dueon paymentdue datedue paydate falligkeit falligkeitsdatum falligam faellig falligamdatum dateecheance echeance datedecheance " \
  "fechavencimiento vencimiento scadenza datascadenza vervaldatum forfallodatum terminplatnosci datavencimento"
#define TERMS_WORDS \
  "terms paymentterms termsname zahlungsbedingungen zahlungsbedingung zahlungsziel conditionspaiement conditionsdepaiement condicionespago " \
  "condicionesdepago terminipagamento betalingstermijn betaaltermijn betalningsvillkor"
#define DESCRIPTION_WORDS \
  "description itemdescription linedescription productdescription details detail beschreibung bezeichnung text designation libelle descripcion " \
  "concepto descrizione omschrijving beskrivning opis descricao productname itemname product"
#define ITEM_WORDS \
  "item itemcode itemno sku stockcode productcode productid partno partnumber code artikel artikelnummer artikelnr artnr reference codearticle codigo " \
  "articulo codicearticolo articolo artikelcode"
#define QUANTITY_WORDS \
  "quantity qty quantityordered units menge anzahl quantite qte cantidad cant quantita qta aantal antal ilosc quantidade"
#define PRICE_WORDS \
  "unitprice price unitamount itemprice salesprice rate unitcost einzelpreis preis stuckpreis nettopreis prixunitaire pu prix preciounitario precio " \
  "prezzounitario prezzo stukprijs prijs styckpris pris cenajednostkowa cena precounitario preco"
#define REFERENCE_WORDS \
  "reference ref referenceno referencenumber customerreference yourreference job jobname referenz ihrereferenz betreff votrereference referencia " \
  "riferimento referentie referens"
#define PO_WORDS \
  "po ponumber pono customerpo purchaseorder purchaseorderno purchaseordernumber orderreference bestellnummer bestellnr ihrebestellung numerocommande " \
  "boncommande pedido ordinecliente inkoopordernummer"
#define NOTE_WORDS \
  "note notes memo comment comments message remarks bemerkung bemerkungen notiz hinweis commentaire remarque nota notas commento opmerking anmarkning " \
  "uwagi"
#define AMOUNT_WORDS \
  "amount invoiceamount amountminor netamount net subtotal subtotalminor betrag nettobetrag netto montant montantht totalht importe importo " \
  "imponibile bedrag belopp kwota valor"
#define TOTAL_WORDS \
  "total totalminor invoicetotal totalamount totalprice grandtotal grossamount gross rechnungsbetrag gesamtbetrag bruttobetrag brutto gesamt summe " \
  "montantttc totalttc montanttotal ttc importetotal importototale totale totaal totaalbedrag summa razem"
#define COUNTRY_WORDS \
  "country countrycode countryname billcountry land lands pays pais paese staat kraj"

static const CfImportField customer_fields[] = {
  { "name", TRUE,
    "name customername fullname displayname customerfullname customer client clientname kundenname kunde nom nomclient raisonsociale nombre "
    "nombrecliente cliente nome nomecliente ragionesociale naam klantnaam klant namn kundnamn nazwa debtor" },
  { "id", FALSE, "id" },
  { "number", FALSE,
    "number no customernumber customerno customerid customernr custno custid customercode accountnumber accountno account acctno clientno "
    "clientnumber clientid clientcode kundennummer kundennr kdnr kundenid debitorennummer numeroclient noclient codeclient numerocliente "
    "codigocliente codicecliente klantnummer klantnr kundnummer numerklienta code" },
  { "first_name", FALSE, "firstname givenname vorname prenom nombrepila fornamn voornaam imie" },
  { "last_name", FALSE, "lastname surname familyname nachname nomdefamille apellido apellidos cognome achternaam efternamn nazwisko" },
  { "company", FALSE,
    "company companyname business businessname organisation organization organizationname firma firmenname entreprise societe empresa azienda societa "
    "bedrijf bedrijfsnaam foretag" },
  { "email", FALSE, "email emailaddress mail mailaddress mainemail billingemail epost correo correoelectronico courriel adressemail emailadresse" },
  { "phone", FALSE,
    "phone phonenumber telephone tel mainphone workphone mobile mobilephone cell telefon telefonnummer handy telephonenumber telefono telefoon "
    "telefoonnummer mobil" },
  { "address", FALSE,
    "address address1 addressline1 street streetaddress street1 billingaddress billaddress billaddressline1 billingstreet strasse anschrift adresse "
    "adresse1 rue direccion calle domicilio indirizzo via adres straat adress gata ulica endereco" },
  { "address2", FALSE, "address2 addressline2 street2 billaddressline2 suite unit adresszusatz complement adresse2 direccion2 indirizzo2 adres2" },
  { "city", FALSE, "city town billcity billingcity locality ort stadt ville ciudad poblacion citta comune plaats stad postort miasto cidade" },
  { "region", FALSE,
    "region state province county stateprovince billstate billingstate bundesland kanton departement provincia estado lan wojewodztwo" },
  { "postcode", FALSE,
    "postcode postalcode zip zipcode zippostalcode billzip billingpostcode plz postleitzahl codepostal cp codigopostal cap postnummer kodpocztowy cep" },
  { "country", FALSE, COUNTRY_WORDS },
  { "terms", FALSE, TERMS_WORDS },
  { "tax_id", FALSE,
    "taxid taxno taxnumber vatno vatnumber vatid vatregno ein gst gstin abn resaleno salestaxid ustid ustidnr steuernummer numerotva "
    "tvaintracommunautaire nif cif partitaiva piva btwnummer btw orgnr organisationsnummer nip" },
  { "credit_limit", FALSE,
    "creditlimit creditlimitminor limit kreditlimit kreditrahmen plafond encoursautorise limitecredito limitedecredito fido kredietlimiet kreditgrans" },
  { "note", FALSE, NOTE_WORDS },
  { "language", FALSE, "language locale lang sprache langue idioma lingua taal sprak" },
  { "since", FALSE, "since customersince createdon created dateadded kundeseit clientdepuis clientedesde clientedal klantsinds" },
  { "statement_kind", FALSE, "statementkind statement" },
  { NULL },
};
static const CfImportField item_fields[] = {
  { "code", FALSE,
    "code sku item itemcode itemno itemnumber productcode productid stockcode partno partnumber artikelnummer artikelnr artnr artikel reference "
    "refarticle codearticle codigo codice codicearticolo artikelcode" },
  { "name", FALSE, "name itemname productname product title bezeichnung artikelbezeichnung designation nombre nome naam benamning nazwa" },
  { "description", FALSE,
    "description itemdescription longdescription salesdescription details beschreibung text libelle descripcion descrizione omschrijving beskrivning "
    "opis" },
  { "unit", FALSE, "unit uom unitofmeasure units einheit me unite unidad unita um eenheid enhet jednostka" },
  { "unit_price", FALSE, PRICE_WORDS },
  { NULL },
};
static const CfImportField invoice_fields[] = {
  { "number", TRUE, NUMBER_WORDS },
  { "customer", TRUE, CUSTOMER_WORDS },
  { "date", TRUE, DATE_WORDS },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "amount", FALSE, AMOUNT_WORDS },
  { "total", FALSE, TOTAL_WORDS },
  { "item", FALSE, ITEM_WORDS },
  { "description", FALSE, DESCRIPTION_WORDS },
  { "unit", FALSE, "unit uom einheit unite unidad unita eenheid enhet" },
  { "quantity", FALSE, QUANTITY_WORDS },
  { "unit_price", FALSE, PRICE_WORDS },
  { "discount", FALSE, "discount discountpercent discountrate disc rabatt rabattprozent remise descuento sconto korting" },
  { "tax_rate", FALSE,
    "taxrate taxpercent vatrate vatpercent salestaxrate mwstsatz ustsatz steuersatz tauxtva tipoiva aliquotaiva aliquota btwtarief momssats" },
  { "tax", FALSE,
    "tax taxamount taxminor salestax vat vatamount taxtotal mwst ust mwstbetrag ustbetrag steuer montanttva tva iva importeiva importoiva btwbedrag "
    "moms" },
  { "line_amount", FALSE,
    "lineamount linetotal lineamountminor linesubtotal itemamount itemtotal extendedprice extended positionsbetrag montantligne importelinea "
    "importoriga regelbedrag" },
  { "due", FALSE, DUE_WORDS },
  { "terms", FALSE, TERMS_WORDS },
  { "reference", FALSE, REFERENCE_WORDS },
  { "po", FALSE, PO_WORDS },
  { "note", FALSE, NOTE_WORDS },
  { "kind", FALSE, "kind type documenttype doctype transactiontype belegart art typedocument tipo tipodocumento soort" },
  { NULL },
};
static const CfImportField payment_fields[] = {
  { "date", TRUE,
    "paymentdate date datereceived receiveddate datepaid paidon paiddate txndate transactiondate zahlungsdatum buchungsdatum datum datepaiement "
    "datedepaiement date fechapago fecha datapagamento data betaaldatum betalningsdatum datawplaty" },
  { "amount", TRUE,
    "paymentamount amountpaid amountreceived amount paid received total amountminor zahlbetrag zahlungsbetrag betrag montant montantpaye importe "
    "importopagado importo bedrag belopp kwota" },
  { "customer", FALSE, CUSTOMER_WORDS },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "invoice", FALSE,
    "invoice invoicenumber invoiceno invoicenumbers invoices invno invoiceid appliedto appliedtoinvoice documentnumber docno rechnungsnummer "
    "rechnungsnr rechnung facture numerofacture nofacture factura numerofactura fattura numerofattura factuur factuurnummer faktura fakturanummer" },
  { "tender", FALSE,
    "tender tendername paymentmethod method paymenttype paymentmode type paidby payby zahlungsart zahlungsweise zahlungsmittel modepaiement "
    "modedepaiement moyendepaiement formapago formadepago metodopago metododepago metodopagamento modalitapagamento betaalwijze betaalmethode "
    "betalningssatt" },
  { "reference", FALSE,
    "reference ref referenceno referencenumber checkno checknumber chequeno chequenumber cheque check transactionid transactionno trace traceno "
    "paymentreference referenz verwendungszweck schecknummer numerocheque referencia riferimento referentie kenmerk" },
  { "note", FALSE, NOTE_WORDS },
  { "id", FALSE, "id" },
  { "kind", FALSE, "kind" },
  { "subject", FALSE, "subject depositfor order ordernumber" },
  { NULL },
};
static const CfImportField opening_fields[] = {
  { "customer", TRUE, CUSTOMER_WORDS },
  { "amount", TRUE,
    "openbalance openingbalance openamount amountdue balancedue balance outstanding open openminor amount total amountminor saldo offen offenerbetrag "
    "offeneposten betrag solde montantdu montant saldopendiente pendiente importe saldoaperto importo openstaand bedrag" },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "number", FALSE, NUMBER_WORDS },
  { "date", FALSE, DATE_WORDS },
  { "due", FALSE, DUE_WORDS },
  { "terms", FALSE, TERMS_WORDS },
  { "description", FALSE, DESCRIPTION_WORDS },
  { "reference", FALSE, REFERENCE_WORDS },
  { "po", FALSE, PO_WORDS },
  { NULL },
};
static const CfImportField sales_fields[] = {
  { "number", TRUE, NUMBER_WORDS },
  { "quantity", TRUE, QUANTITY_WORDS },
  { "unit_price", TRUE, PRICE_WORDS },
  { "date", TRUE, DATE_WORDS },
  { "item", FALSE, ITEM_WORDS },
  { "description", FALSE, DESCRIPTION_WORDS },
  { "customer", FALSE, CUSTOMER_WORDS },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "country", FALSE, COUNTRY_WORDS },
  { "total", FALSE,
    "totalprice linetotal lineamount totalamount total amount lineamountminor extendedprice betrag gesamt montant total importe importo totale bedrag" },
  { NULL },
};

static const CfImportField correction_fields[] = {
  { "kind", TRUE, "kind" },
  { "date", TRUE, "date" },
  { "amount", TRUE, "amount amountminor" },
  { "id", FALSE, "id" },
  { "customer", FALSE, CUSTOMER_WORDS },
  { "customer_name", FALSE, CUSTOMER_NAME_WORDS },
  { "document", FALSE, "document invoice" },
  { "credit", FALSE, "credit creditmemo" },
  { "payment", FALSE, "payment" },
  { "tender", FALSE, "tender" },
  { "reference", FALSE, "reference" },
  { "code", FALSE, "code" },
  { "reason", FALSE, "reason" },
  { NULL },
};

const CfEnumName cf_import_kinds[] = {
  { CF_IMPORT_CUSTOMERS, "customers" }, { CF_IMPORT_ITEMS, "items" },     { CF_IMPORT_INVOICES, "invoices" },
  { CF_IMPORT_PAYMENTS, "payments" },   { CF_IMPORT_OPENING, "opening" }, { CF_IMPORT_SALES, "sales" },
  { CF_IMPORT_CORRECTIONS, "corrections" }, { 0, NULL },
};

const CfImportField *
cf_import_fields (CfImportKind kind)
{
  static const CfImportField *const fields[] = {
    [CF_IMPORT_CUSTOMERS] = customer_fields, [CF_IMPORT_ITEMS] = item_fields,      [CF_IMPORT_INVOICES] = invoice_fields,
    [CF_IMPORT_PAYMENTS] = payment_fields,   [CF_IMPORT_OPENING] = opening_fields, [CF_IMPORT_SALES] = sales_fields,
    [CF_IMPORT_CORRECTIONS] = correction_fields,
  };
  return kind > 0 && (guint) kind < G_N_ELEMENTS (fields) ? fields[kind] : NULL;
}
