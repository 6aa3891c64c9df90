variable "encrypted" {}

resource "aws_db_instance" "orders" {
  instance_class          = "db.r7g.large"
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = 7
  storage_encrypted       = true
}

resource "aws_db_instance" "open" {
  instance_class          = "db.r7g.large"
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = 7
  storage_encrypted       = var.encrypted
}

# As its source is.
resource "aws_db_instance" "reader" {
  instance_class      = "db.r7g.large"
  replicate_source_db = aws_db_instance.orders.identifier
}
