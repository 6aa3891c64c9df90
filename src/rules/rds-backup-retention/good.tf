variable "days" {}

resource "aws_db_instance" "orders" {
  instance_class          = "db.r7g.large"
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = 7
}

resource "aws_db_instance" "open" {
  instance_class          = "db.r7g.large"
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = var.days
}

# Its source is backed up.
resource "aws_db_instance" "reader" {
  instance_class      = "db.r7g.large"
  replicate_source_db = aws_db_instance.orders.identifier
}

resource "aws_rds_cluster" "aurora" {
  engine = "aurora-postgresql"
}
