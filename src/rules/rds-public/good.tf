variable "public" {}

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
  backup_retention_period = 7
  publicly_accessible     = var.public
}
